// What AWS's SDK for JavaScript reads of each protocol.
import { DescribeRegionsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { GetRoleCommand, IAMClient, ListRolesCommand } from "@aws-sdk/client-iam";
import { OrganizationsClient, paginateListAccounts } from "@aws-sdk/client-organizations";
import {
  paginateGetResources,
  ResourceGroupsTaggingAPIClient,
  TagResourcesCommand,
} from "@aws-sdk/client-resource-groups-tagging-api";

const accounts = [];
for await (const page of paginateListAccounts({ client: new OrganizationsClient(), pageSize: 1 }, {})) {
  accounts.push(...page.Accounts);
}
const tagging = new ResourceGroupsTaggingAPIClient();
const { FailedResourcesMap } = await tagging.send(
  new TagResourcesCommand({ ResourceARNList: [accounts[0].Arn], Tags: { sdk: "js" } }),
);
const tagged = [];
const filters = { TagFilters: [{ Key: "sdk", Values: ["js"] }] };
for await (const page of paginateGetResources({ client: tagging, pageSize: 1 }, filters)) {
  tagged.push(...page.ResourceTagMappingList);
}
const iam = new IAMClient();
const { Roles } = await iam.send(new ListRolesCommand());
const missing = await iam.send(new GetRoleCommand({ RoleName: "Nobody" })).catch((error) => error.name);
const { Regions } = await new EC2Client().send(new DescribeRegionsCommand({ RegionNames: ["eu-west-1"] }));
console.log(
  JSON.stringify({
    accounts: accounts.map((account) => account.Name).sort(),
    failed: Object.keys(FailedResourcesMap),
    tagged: tagged.map((one) => one.ResourceARN),
    roles: Roles.map((role) => role.RoleName),
    missing,
    regions: Regions.map((region) => region.Endpoint),
  }),
);
