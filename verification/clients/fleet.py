"""Builds what many tests start from: an organization, units, accounts, recorders."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from harness import HOME, MANAGEMENT, Server


@dataclass
class Fleet:
    """An organization that is being built, and what has been made of it so far."""

    server: Server
    management: str = MANAGEMENT
    organization: str = ""
    root: str = ""
    units: dict[str, str] = field(default_factory=dict)
    accounts: dict[str, str] = field(default_factory=dict)
    policies: dict[str, str] = field(default_factory=dict)

    def client(self, service: str, account: str | None = None, region: str = HOME) -> Any:
        """A client of an account by its name in the fleet; without one, of the management account."""
        return self.server.client(service, self.accounts[account] if account else self.management, region)

    @property
    def organizations(self) -> Any:
        """Organizations, as the management account sees it."""
        return self.client("organizations")

    def create(self) -> Fleet:
        """The organization itself."""
        made = self.organizations.create_organization(FeatureSet="ALL")["Organization"]
        self.organization = made["Id"]
        self.root = self.organizations.list_roots()["Roots"][0]["Id"]
        return self

    def unit(self, name: str, parent: str | None = None) -> str:
        """An organizational unit below another, or below the root."""
        below = self.units[parent] if parent else self.root
        unit = self.organizations.create_organizational_unit(ParentId=below, Name=name)["OrganizationalUnit"]
        self.units[name] = unit["Id"]
        return unit["Id"]

    def account(self, name: str, unit: str | None = None) -> str:
        """A new account, moved to a unit if one is named."""
        self.start_account(name)
        self.server.settle()
        return self.finish_account(name, unit)

    def start_account(self, name: str) -> str:
        """Asks for a new account. Answers the request's id."""
        email = f"{name}@example.com"
        made = self.organizations.create_account(Email=email, AccountName=name)["CreateAccountStatus"]
        self.accounts[name] = made["Id"]
        return made["Id"]

    def finish_account(self, name: str, unit: str | None = None) -> str:
        """The account that a request made, moved to a unit if one is named."""
        request = self.accounts[name]
        done = self.organizations.describe_create_account_status(CreateAccountRequestId=request)["CreateAccountStatus"]
        assert done["State"] == "SUCCEEDED", done
        self.accounts[name] = done["AccountId"]
        if unit:
            self.move(name, self.root, self.units[unit])
        return done["AccountId"]

    def move(self, name: str, source: str, destination: str) -> None:
        """Moves an account."""
        self.organizations.move_account(
            AccountId=self.accounts[name], SourceParentId=source, DestinationParentId=destination
        )

    def record(self, account: str | None, region: str = HOME) -> str:
        """A bucket, a recorder and a delivery channel in an account and Region, recording. Answers the bucket."""
        number = self.accounts[account] if account else self.management
        bucket = f"config-{number}-{region}"
        where = {} if region == HOME else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        self.client("s3", account, region).create_bucket(Bucket=bucket, **where)
        config = self.client("config", account, region)
        role = f"arn:aws:iam::{number}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
        config.put_configuration_recorder(
            ConfigurationRecorder={
                "name": "default",
                "roleARN": role,
                "recordingGroup": {"allSupported": True, "includeGlobalResourceTypes": region == HOME},
            }
        )
        config.put_delivery_channel(DeliveryChannel={"name": "default", "s3BucketName": bucket})
        config.start_configuration_recorder(ConfigurationRecorderName="default")
        return bucket

    def stop_recording(self, account: str | None, region: str = HOME) -> None:
        """Takes away what `record` made."""
        number = self.accounts[account] if account else self.management
        config = self.client("config", account, region)
        config.stop_configuration_recorder(ConfigurationRecorderName="default")
        config.delete_delivery_channel(DeliveryChannelName="default")
        config.delete_configuration_recorder(ConfigurationRecorderName="default")
        self.empty_bucket(f"config-{number}-{region}", account, region)

    def empty_bucket(self, bucket: str, account: str | None, region: str = HOME) -> None:
        """Deletes a bucket with everything in it."""
        s3 = self.client("s3", account, region)
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
            for entry in page.get("Contents", []):
                s3.delete_object(Bucket=bucket, Key=entry["Key"])
        s3.delete_bucket(Bucket=bucket)
