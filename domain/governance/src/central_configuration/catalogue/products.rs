//! The products that can send findings to Security Hub.

use super::table::{given, rows};
use identifiers::{AccountId, Region};
use std::sync::LazyLock;

/// A product that sends findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// The end of its ARNs (`aws/guardduty`).
    pub path: &'static str,
    /// The account in its ARN; most have none.
    pub account: Option<&'static str>,
    /// Whose it is.
    pub company: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Whether it takes findings, too.
    pub receives: bool,
    /// Whether a hub takes its findings without being asked to.
    pub automatic: bool,
}

static PRODUCTS: LazyLock<Vec<Product>> =
    LazyLock::new(|| rows(include_str!("products.tsv")).filter_map(|row| product(&row)).collect());

fn product(row: &[&'static str]) -> Option<Product> {
    let [path, account, company, name, receives, automatic] = *row else { return None };
    let (receives, automatic) = (given(receives).is_some(), given(automatic).is_some());
    Some(Product { path, account: given(account), company, name, receives, automatic })
}

/// Every product, in a fixed order.
pub fn products() -> &'static [Product] {
    &PRODUCTS
}

impl Product {
    /// Its ARN in a Region.
    pub fn arn(&self, region: &Region) -> String {
        let account = self.account.unwrap_or_default();
        format!("arn:{}:securityhub:{region}:{account}:product/{}", region.partition(), self.path)
    }

    /// The ARN of an account's subscription to it in a Region.
    pub fn subscription_arn(&self, region: &Region, account: AccountId) -> String {
        format!("arn:{}:securityhub:{region}:{account}:product-subscription/{}", region.partition(), self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::products;
    use identifiers::Region;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_is_a_product_of_its_own() {
        let paths: BTreeSet<&str> = products().iter().map(|product| product.path).collect();
        let lines = include_str!("products.tsv").lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!((products().len(), paths.len()), (lines, lines));
        let of = |path| products().iter().find(|product| product.path == path).unwrap().arn(&Region::us_east_1());
        assert_eq!(of("aws/guardduty"), "arn:aws:securityhub:us-east-1::product/aws/guardduty");
        let partner = of("alertlogic/althreatmanagement");
        assert_eq!(partner, "arn:aws:securityhub:us-east-1:733251395267:product/alertlogic/althreatmanagement");
    }
}
