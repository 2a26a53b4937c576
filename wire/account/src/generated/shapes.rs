//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/account.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactInformation {
    pub full_name: String,
    pub address_line1: String,
    pub address_line2: Option<String>,
    pub address_line3: Option<String>,
    pub city: String,
    pub state_or_region: Option<String>,
    pub district_or_county: Option<String>,
    pub postal_code: String,
    pub country_code: String,
    pub phone_number: String,
    pub company_name: Option<String>,
    pub website_url: Option<String>,
}
impl Encode for ContactInformation {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("FullName", &self.full_name);
        object.member("AddressLine1", &self.address_line1);
        object.optional("AddressLine2", &self.address_line2);
        object.optional("AddressLine3", &self.address_line3);
        object.member("City", &self.city);
        object.optional("StateOrRegion", &self.state_or_region);
        object.optional("DistrictOrCounty", &self.district_or_county);
        object.member("PostalCode", &self.postal_code);
        object.member("CountryCode", &self.country_code);
        object.member("PhoneNumber", &self.phone_number);
        object.optional("CompanyName", &self.company_name);
        object.optional("WebsiteUrl", &self.website_url);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountInformationRequest {
    pub account_id: Option<String>,
}
impl Decode for GetAccountInformationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetAccountInformationRequest {
            account_id: fields.optional("AccountId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountInformationResponse {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub account_created_date: Option<Millis>,
    pub account_state: Option<String>,
}
impl Encode for GetAccountInformationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AccountId", &self.account_id);
        object.optional("AccountName", &self.account_name);
        object
            .timestamp(
                "AccountCreatedDate",
                self.account_created_date,
                TimestampFormat::Iso8601,
            );
        object.optional("AccountState", &self.account_state);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetContactInformationRequest {
    pub account_id: Option<String>,
}
impl Decode for GetContactInformationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetContactInformationRequest {
            account_id: fields.optional("AccountId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetContactInformationResponse {
    pub contact_information: Option<ContactInformation>,
    pub verification_status: Option<String>,
}
impl Encode for GetContactInformationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ContactInformation", &self.contact_information);
        object.optional("VerificationStatus", &self.verification_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRegionOptStatusRequest {
    pub account_id: Option<String>,
    pub region_name: String,
}
impl Decode for GetRegionOptStatusRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetRegionOptStatusRequest {
            account_id: fields.optional("AccountId"),
            region_name: fields.required("RegionName"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRegionOptStatusResponse {
    pub region_name: Option<String>,
    pub region_opt_status: Option<String>,
}
impl Encode for GetRegionOptStatusResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("RegionName", &self.region_name);
        object.optional("RegionOptStatus", &self.region_opt_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRegionsRequest {
    pub account_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_opt_status_contains: Option<Vec<String>>,
}
impl Decode for ListRegionsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListRegionsRequest {
            account_id: fields.optional("AccountId"),
            max_results: fields.optional("MaxResults"),
            next_token: fields.optional("NextToken"),
            region_opt_status_contains: fields.optional("RegionOptStatusContains"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRegionsResponse {
    pub next_token: Option<String>,
    pub regions: Option<Vec<Region>>,
}
impl Encode for ListRegionsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("NextToken", &self.next_token);
        object.optional("Regions", &self.regions);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Region {
    pub region_name: Option<String>,
    pub region_opt_status: Option<String>,
}
impl Encode for Region {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("RegionName", &self.region_name);
        object.optional("RegionOptStatus", &self.region_opt_status);
        object.end();
    }
}
