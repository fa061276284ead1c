//! The policies that permit exactly what a shared journal needs, as JSON to paste.

use serde_json::{Value, json};

use super::location::{Kind, Location};

/// The actions that a shared journal needs, by their names in policies. The first permits listing, which makes a store
/// say that an object is missing instead of that it is forbidden.
#[must_use]
pub fn actions(kind: Kind) -> [&'static str; 3] {
    match kind {
        Kind::S3 => ["s3:ListBucket", "s3:GetObject", "s3:PutObject"],
        Kind::Oss => ["oss:ListObjects", "oss:GetObject", "oss:PutObject"],
    }
}

/// The policy for the journal at `location`.
#[must_use]
pub fn policy(location: &Location) -> Value {
    let Location { kind, bucket, prefix, .. } = location;
    let [list, read, write] = actions(*kind);
    let (version, arn) = match kind {
        Kind::S3 => ("2012-10-17", format!("arn:aws:s3:::{bucket}")),
        Kind::Oss => ("1", format!("acs:oss:*:*:{bucket}")),
    };
    let condition = match kind {
        Kind::S3 => json!({ "StringLike": { "s3:prefix": [format!("{prefix}/*")] } }),
        Kind::Oss => json!({ "StringLike": { "oss:Prefix": [format!("{prefix}/*")] } }),
    };
    json!({
        "Version": version,
        "Statement": [
            { "Effect": "Allow", "Action": [list], "Resource": [arn], "Condition": condition },
            { "Effect": "Allow", "Action": [read, write], "Resource": [format!("{arn}/{prefix}/*")] },
        ],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_permits_three_actions_below_the_prefix() {
        let policy = policy(&"s3://state/team/prod".parse().unwrap());
        assert_eq!(policy["Statement"][0]["Action"], json!(["s3:ListBucket"]));
        assert_eq!(policy["Statement"][1]["Resource"], json!(["arn:aws:s3:::state/team/prod/*"]));
        let policy = super::policy(&"oss://state/team".parse().unwrap());
        assert_eq!(policy["Version"], "1");
        assert_eq!(policy["Statement"][1]["Action"], json!(["oss:GetObject", "oss:PutObject"]));
    }
}
