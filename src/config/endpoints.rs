//! The addresses that the settings name for the Elasticsearch service: one URL, or one for each of several regions.
//! Reads no environment and no file.

use super::endpoint::{AddressProblem, ElasticsearchEndpoint};

/// The value of the setting `endpoint`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    /// The region and its address; without a region the address is that of all calls, and the only one.
    addresses: Vec<(Option<String>, ElasticsearchEndpoint)>,
}

impl Endpoints {
    /// Reads `URL`, or `REGION=URL` separated by commas. A URL is read as [`ElasticsearchEndpoint::parse`] does; it
    /// contains no `=`, because it has no path and no query.
    ///
    /// # Errors
    /// An address or a region is invalid, or a region is named twice.
    pub fn parse(text: &str) -> Result<Self, AddressProblem> {
        if !text.contains('=') {
            return Ok(Self { addresses: vec![(None, ElasticsearchEndpoint::parse(text)?)] });
        }
        let mut addresses: Vec<(Option<String>, ElasticsearchEndpoint)> = Vec::new();
        for pair in text.split(',') {
            let (region, url) = pair.trim().split_once('=').ok_or(AddressProblem::Pairs)?;
            ElasticsearchEndpoint::validate_region(region)?;
            if addresses.iter().any(|(known, _)| known.as_deref() == Some(region)) {
                return Err(AddressProblem::Pairs);
            }
            addresses.push((Some(region.to_owned()), ElasticsearchEndpoint::parse(url)?));
        }
        Ok(Self { addresses })
    }

    /// The address for calls to `region`.
    ///
    /// # Errors
    /// Only other regions have one.
    pub fn of(&self, region: Option<&str>) -> Result<&ElasticsearchEndpoint, AddressProblem> {
        let fits = |known: &Option<String>| known.is_none() || known.as_deref() == region;
        let found = self.addresses.iter().find(|(known, _)| fits(known));
        found.map(|(_, address)| address).ok_or(AddressProblem::OtherRegion)
    }

    /// The regions in their order; none if one address serves all calls.
    pub fn regions(&self) -> impl Iterator<Item = &str> {
        self.addresses.iter().filter_map(|(region, _)| region.as_deref())
    }

    /// Whether every address is one of this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.addresses.iter().all(|(_, address)| address.is_loopback())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_serves_every_region() {
        let one = Endpoints::parse("https://es.example.com").unwrap();
        assert_eq!(one.of(Some("cn-hangzhou")).unwrap().to_string(), "https://es.example.com");
        assert_eq!(one.of(None).unwrap().to_string(), "https://es.example.com");
        assert_eq!((one.regions().count(), one.is_loopback()), (0, false));
    }

    #[test]
    fn each_region_has_the_address_that_is_named_for_it() {
        let several = Endpoints::parse("cn-hangzhou=http://127.0.0.1:1, eu-central-1=http://127.0.0.1:2").unwrap();
        assert_eq!(several.of(Some("eu-central-1")).unwrap().to_string(), "http://127.0.0.1:2");
        assert_eq!(several.of(Some("us-east-1")), Err(AddressProblem::OtherRegion));
        assert_eq!(several.of(None), Err(AddressProblem::OtherRegion));
        assert_eq!(several.regions().collect::<Vec<_>>(), ["cn-hangzhou", "eu-central-1"]);
        assert!(several.is_loopback());
        let mixed = Endpoints::parse("cn-hangzhou=http://127.0.0.1:1,eu-central-1=https://es.example.com").unwrap();
        assert!(!mixed.is_loopback());
    }

    #[test]
    fn pairs_that_are_incomplete_or_repeated_are_refused() {
        for (text, problem) in [
            ("cn-hangzhou=http://127.0.0.1:1,http://127.0.0.1:2", AddressProblem::Pairs),
            ("cn-hangzhou=http://127.0.0.1:1,cn-hangzhou=http://127.0.0.1:2", AddressProblem::Pairs),
            ("cn-hangzhou=http://127.0.0.1:1,", AddressProblem::Pairs),
            ("=http://127.0.0.1:1", AddressProblem::Region),
            ("CN=http://127.0.0.1:1", AddressProblem::Region),
            ("cn-hangzhou=", AddressProblem::Scheme),
            ("cn-hangzhou=http://es.example.com", AddressProblem::PlainHttp),
        ] {
            assert_eq!(Endpoints::parse(text), Err(problem), "{text}");
        }
    }
}
