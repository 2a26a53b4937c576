/** An organization is imported, worked on by clients of the AWS SDK, branched, and held to what it has to be. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigServiceClient, DescribeConformancePacksCommand } from "@aws-sdk/client-config-service";
import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  DescribeOrganizationCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  ExpectationFailed,
  ExpectationUndecided,
  ImportFailed,
  NotSettled,
  Organization,
  Refused,
  UnknownAccount,
  assertAllowed,
  assertCompliant,
  assertDenied,
  assertEffective,
  assertExpectations,
  startServer,
} from "../src/index.js";
import { DOCUMENT, volume } from "./fixtures.js";

const REGION = "eu-west-1";
/** @type {import("../src/index.js").Server} */
let server;
/** @type {Organization} */
let prepared;
/** @type {import("../src/index.js").Branch} */
let organization;

beforeAll(async () => {
  server = await startServer();
  prepared = await Organization.fromDocument(await server.organization.branch(), DOCUMENT);
  await prepared.settle();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  organization = await prepared.branch();
});
afterEach(() => organization.drop());

/** @param {string} [account] */
const organizations = async (account) => new OrganizationsClient(await organization.clientConfig(account));

describe("imports", () => {
  test("files come in as the program reads them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bailiwick-"));
    const file = join(folder, "org.yaml");
    writeFileSync(file, JSON.stringify(DOCUMENT));
    const empty = await server.organization.branch();
    const imported = await Organization.fromDocument(empty, file);
    expect((await imported.account("payments@example.com")).path).toBe("Root/Production");
    expect((await imported.accounts()).map(({ name }) => name)).toEqual(["payments", "playground", "Management"]);
    writeFileSync(file, "version: 1\nmanagement_account: Nobody\naccounts: []\n");
    await expect(Organization.fromDocument(empty, file)).rejects.toThrow(/org.yaml can't be imported: (.|\n)*management/);
    await expect(Organization.fromDocument(empty, `${file}.not`)).rejects.toThrow("doesn't exist");
    await empty.drop();
  });

  test("a document that says something else than what is there is refused, or applied", async () => {
    const accounts = DOCUMENT.accounts.map(({ id, name, email }) => ({ id, name, email }));
    const moved = { ...DOCUMENT, accounts };
    await expect(Organization.fromDocument(organization, moved)).rejects.toThrow(/moved account 222222222222/);
    await Organization.fromDocument(organization, moved, { apply: true });
    expect((await organization.account("payments")).path).toBe("Root");
    await expect(Organization.fromDocument(organization, { version: 9 })).rejects.toThrow(ImportFailed);
  });

  test("items that can't be read are named", async () => {
    await expect(organization.importItems([{ resourceType: "AWS::EC2::Volume" }])).rejects.toThrow("1 elements were skipped");
    const file = join(mkdtempSync(join(tmpdir(), "bailiwick-")), "items.json");
    writeFileSync(file, JSON.stringify({ fileVersion: "1.0", configurationItems: [volume("222222222222", true)] }));
    expect((await organization.importItems(file)).accepted).toBe(1);
  });
});

describe("clients", () => {
  test("act as the management account, or as a member", async () => {
    const described = await (await organizations()).send(new DescribeOrganizationCommand());
    expect(described.Organization?.MasterAccountId).toBe("111111111111");
    await expect((await organizations("payments")).send(new ListRootsCommand())).rejects.toThrow(
      expect.objectContaining({ name: "AccessDeniedException" }),
    );
    const config = new ConfigServiceClient(await organization.clientConfig("payments", { region: REGION }));
    const packs = await config.send(new DescribeConformancePacksCommand());
    expect(packs.ConformancePackDetails?.[0]?.ConformancePackName).toMatch(/^OrgConformsPack-baseline/);
  });

  test("have credentials by name, and of principals", async () => {
    expect(await organization.credentials("payments", "role/Dev")).toEqual({
      accessKeyId: "222222222222",
      secretAccessKey: "anything",
      sessionToken: "role/Dev",
    });
    await expect(organization.credentials("paymets")).rejects.toThrow(UnknownAccount);
    await expect(organization.credentials("paymets")).rejects.toThrow('no account "paymets"; there are payments');
  });
});

describe("work", () => {
  test("that is left is named", async () => {
    await organization.stopWork();
    await (await organizations()).send(new CreateAccountCommand({ AccountName: "next", Email: "next@example.com" }));
    const settling = organization.settle(0.1);
    await expect(settling).rejects.toThrow(NotSettled);
    await expect(settling).rejects.toThrow(/what is left is account creations \(due .*resumeWork\(\)/);
    await organization.resumeWork();
    expect(await organization.settle()).toBeGreaterThan(0);
    expect((await organization.account("next")).state).toBe("ACTIVE");
  });

  test("and calls fail where that was asked for", async () => {
    const fault = await organization.addFault({ operation: "ListRoots", error: "TooManyRequestsException", times: 9 });
    expect(await organization.faults()).toEqual([fault]);
    const client = new OrganizationsClient({ ...(await organization.clientConfig()), maxAttempts: 1 });
    await expect(client.send(new ListRootsCommand())).rejects.toThrow(
      expect.objectContaining({ name: "TooManyRequestsException" }),
    );
    expect(await organization.clearFaults(fault)).toBe(1);
    expect((await client.send(new ListRootsCommand())).Roots).toHaveLength(1);
    await expect(organization.addFault({ operation: "ListRoots", error: "Nonsense" })).rejects.toThrow(Refused);
  });
});

describe("branches", () => {
  test("are seen by nobody else", async () => {
    const root = (await organization.tree()).root;
    /** @type {Record<string, string>} */
    const ids = Object.fromEntries(root.children.map((/** @type {any} */ child) => [child.name, child.id]));
    const move = {
      AccountId: "222222222222",
      SourceParentId: ids["Production"],
      DestinationParentId: ids["Sandbox"],
    };
    const report = await organization.whatIf({ changes: [{ operation: "MoveAccount", request: move }] });
    expect(JSON.stringify(report)).toContain("payments");
    expect((await organization.account("payments")).path).toBe("Root/Production");
    await (await organizations()).send(new MoveAccountCommand(move));
    expect((await organization.account("payments")).path).toBe("Root/Sandbox");
    expect((await prepared.account("payments")).path).toBe("Root/Production");
    const other = await prepared.branch({ name: "other" });
    expect(JSON.stringify(await organization.consequences({ against: other }))).toContain("payments");
    await other.drop();
    await other.drop();
    await expect(other.now()).rejects.toThrow("no branch other");
  });

  test("begin where they are told, and have a clock", async () => {
    const version = await organization.settle();
    const root = (await organization.tree()).root.id;
    await (await organizations()).send(new CreateOrganizationalUnitCommand({ ParentId: root, Name: "Later" }));
    const before = await organization.branch({ asOf: version, timing: "manual" });
    expect(JSON.stringify(await before.tree())).not.toContain("Later");
    const next = new CreateAccountCommand({ AccountName: "next", Email: "next@example.com" });
    await new OrganizationsClient(await before.clientConfig()).send(next);
    await expect(before.settle(0.1)).rejects.toThrow(/account creations \(due .*; the clock stands at .*tick\(\)/);
    const now = await before.now();
    expect((await before.tick(3600)) > now).toBe(true);
    expect(await before.tick(new Date("2100-01-01T00:00:00Z"))).toMatch(/^2100-01-01/);
    await before.drop();
  });
});

describe("asserts", () => {
  test("tell which statement at which node decides", async () => {
    await assertAllowed(organization, "payments", "s3:CreateBucket", { region: REGION, principal: "role/Dev" });
    await assertDenied(organization, "Root/Production/**", "s3:*", { region: "us-east-1", by: "OnlyEurope" });
    const failing = assertAllowed(organization, "payments", "s3:CreateBucket", { region: "us-east-1" });
    await expect(failing).rejects.toThrow(ExpectationFailed);
    await expect(failing).rejects.toThrow(
      /payments \(222222222222\)\n +expected +s3:CreateBucket allowed\n +is +denied\n +because +OnlyEurope of .* at Production/,
    );
    const allowed = await organization.decide("payments", "s3:CreateBucket", { region: REGION, principal: "role/Dev" });
    expect(allowed.decision).toBe("ALLOWED");
  });

  test("tell the key on which it hangs", async () => {
    const failing = assertDenied(organization, "payments", "s3:CreateBucket");
    await expect(failing).rejects.toThrow(ExpectationUndecided);
    await expect(failing).rejects.toThrow("hangs on aws:RequestedRegion");
    expect((await organization.decide("payments", "s3:CreateBucket")).needs).toEqual(["aws:RequestedRegion"]);
  });

  test("know effective policies, packs, and files of expectations", async () => {
    const path = "tags/costcenter/tag_value";
    await assertEffective(organization, "payments", "tag", { path, value: ["payments", "shared"] });
    await expect(assertEffective(organization, "payments", "tag", { path, contains: "x" })).rejects.toThrow(
      /because +@@assign CostCenters at Root/,
    );
    await organization.importItems([volume("222222222222", true), volume("333333333333", false)]);
    await organization.settle();
    const rule = "encrypted-volumes";
    await assertCompliant(organization, "baseline", { account: "payments", region: REGION, rule });
    await expect(assertCompliant(organization, "baseline", { region: REGION })).rejects.toThrow(
      /playground(.|\n)*because +encrypted-volumes/,
    );
    const file = join(mkdtempSync(join(tmpdir(), "bailiwick-")), "expectations.yaml");
    writeFileSync(file, "- tree: {account: payments, in: Root/Sandbox}\n");
    const right = { tree: { account: "payments", in: "Root/Production" } };
    await assertExpectations(organization, right);
    await expect(assertExpectations(organization, file, right)).rejects.toThrow(`${file}:1`);
    await expect(assertExpectations(organization)).rejects.toThrow("nothing is expected");
  });
});
