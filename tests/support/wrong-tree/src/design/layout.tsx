// A package is imported only where the table says.
import { Client } from "pg";
export type Layout = Client;
export const Page = () => <p>Don't import "./nothing.ts" from here; from 'a string' neither.</p>;
