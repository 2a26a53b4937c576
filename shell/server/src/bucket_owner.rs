//! Whom a bucket belongs to: an account of one partition. In another one an account of the same number is another account.

use identifiers::{AccountId, Partition};

/// What stands between an account's number and its partition, where that isn't the commercial one.
const IN: char = '@';

/// The owner as buckets keep it.
pub fn owner_name(account: AccountId, partition: Partition) -> String {
    match partition {
        Partition::Aws => account.to_string(),
        other => format!("{account}{IN}{other}"),
    }
}

/// The account and the partition of an owner.
pub fn owner_of(name: &str) -> Option<(AccountId, Partition)> {
    let (account, partition) = name.split_once(IN).unwrap_or((name, "aws"));
    Some((account.parse().ok()?, Partition::named(partition)?))
}

#[cfg(test)]
mod tests {
    use super::{owner_name, owner_of};
    use identifiers::Partition::{Aws, China};

    #[test]
    fn an_owner_is_in_one_partition() {
        let account = "111111111111".parse().unwrap();
        assert_eq!(owner_name(account, Aws), "111111111111");
        assert_eq!(owner_name(account, China), "111111111111@aws-cn");
        for partition in [Aws, China] {
            assert_eq!(owner_of(&owner_name(account, partition)), Some((account, partition)));
        }
        assert_eq!(owner_of("111111111111@nowhere"), None);
    }
}
