// Imports point down the layers.
import type { Layout } from "../design/layout.tsx";
export type Greeting = Layout;
