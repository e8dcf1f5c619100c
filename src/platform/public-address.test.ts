import { describe, expect, test } from "vitest";
import { isLoopback, isPublicAddress } from "./public-address.ts";

describe("an address of the public internet", () => {
  test.each([
    "93.184.215.14",
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.0.1",
    "100.128.0.1",
    "2a00:1450:4001:80f::200e",
    "2606:4700::1111",
  ])("is %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.0.9",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "::8.8.8.8",
    "64:ff9b::a00:1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001::1",
    "2001:db8::1",
    "2002:a00:1::",
    "3fff::1",
    "",
    "example.org",
    "1.2.3",
  ])("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test("loopback is this machine and nothing else", () => {
  expect(["127.0.0.1", "127.9.9.9", "::1"].every(isLoopback)).toBe(true);
  expect(["10.0.0.1", "::2", "localhost", "127.0.0.1.example"].some(isLoopback)).toBe(false);
});
