//! The owner of the credentials, as far as the server reports it: by the root of the API, else by the login name.

use http::Method;

use super::client::Client;
use super::wire;
use crate::domain::instance::UserId;
use crate::domain::owner::ApiKeyId;
use crate::services::failure::{Failure, Kind};
use crate::services::request::{Call, decode};
use crate::transport::Transport;

/// Whom a server takes the caller for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Me {
    /// A user.
    User(UserId),
    /// A programmatic key. The server does not report its organization.
    ApiKey(ApiKeyId),
    /// The server does not say.
    Untold,
}

impl<T: Transport> Client<T> {
    /// Reads the ID of the caller. The root of the API links to the user (3.4 page, sample answer) or, at cloud
    /// servers, describes the key; `users/byName` is open to every user for the own name, and unknown to keys.
    ///
    /// # Errors
    /// The calls fail for another reason than that the answer does not say it.
    pub async fn me(&self) -> Result<Me, Failure> {
        // The answer does not name the caller.
        let root = self.root().await?.unwrap_or_default();
        self.whose(&root).await
    }

    /// Whether the server accepts the credentials, and their owner, as [`Client::me`]. The answer must be the root of
    /// an API: another page verifies nothing.
    ///
    /// # Errors
    /// The calls fail, or the answer is not from an API.
    pub async fn admitted(&self) -> Result<Me, Failure> {
        let root = self.root().await??;
        self.whose(&root).await
    }

    async fn whose(&self, root: &wire::Root) -> Result<Me, Failure> {
        if let Some(user) = root.user() {
            return Ok(Me::User(user));
        }
        if let Some(key) = root.api_key() {
            return Ok(Me::ApiKey(key));
        }
        Ok(self.named().await?.map_or(Me::Untold, Me::User))
    }

    /// The answer of the root, and what can be read of it.
    async fn root(&self) -> Result<Result<wire::Root, Failure>, Failure> {
        let answer = self.ask(Call::new(Method::GET, self.base(), &[])).await?;
        Ok(decode(&answer, Kind::Unexpected))
    }

    /// The user by the name that the credentials have.
    async fn named(&self) -> Result<Option<UserId>, Failure> {
        let call = Call::new(Method::GET, self.base(), &["users", "byName", self.username()]);
        match self.ask(call).await {
            Ok(answer) => {
                let user: wire::User = decode(&answer, Kind::Unexpected)?;
                Ok(user.id.and_then(|id| id.parse().ok()))
            }
            Err(failure) if matches!(failure.kind, Kind::NotFound | Kind::NotPermitted | Kind::NoSuchResource) => {
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::script::{Script, answer, run};

    const ID: &str = "5356823b3004dee37132bb7b";

    /// The result for these answers of the server, and the requested paths.
    fn me(answers: &[(u16, &str)]) -> (Result<Me, Kind>, Vec<String>) {
        let script = Script::new(answers.iter().map(|(status, body)| {
            let body = (*body).to_owned();
            Ok(answer(*status, &[]).map(|_| body.into()))
        }));
        let client = Client::new(script.clone(), "https://om.example/mms", "ann+x@example.com", None);
        let me = run(client.me()).map_err(|failure| failure.kind);
        let paths = script.seen.borrow().iter().map(|request| request.uri().path().to_owned()).collect();
        (me, paths)
    }

    fn user() -> Me {
        Me::User(ID.parse().unwrap())
    }

    #[test]
    fn the_link_of_the_root_names_the_user_whatever_host_it_points_to() {
        let root = format!(
            r#"{{"links":[{{"rel":"self","href":"http://x/api"}},
                {{"rel":"http://mms.mongodb.com/user","href":"http://inside:8080/api/public/v1.0/users/{ID}"}}]}}"#
        );
        assert_eq!(me(&[(200, &root)]), (Ok(user()), vec!["/mms/api/public/v1.0".to_owned()]));
    }

    #[test]
    fn a_root_that_tells_nothing_is_followed_by_the_name_in_one_encoded_segment() {
        let by_name = format!(r#"{{"id":"{ID}","username":"ann"}}"#);
        for root in ["{}", "[]", "<html>", r#"{"links":[{"rel":"x/user","href":"https://om/users/someone"}]}"#] {
            let (me, paths) = me(&[(200, root), (200, &by_name)]);
            assert_eq!(me, Ok(user()), "{root}");
            assert_eq!(paths[1], "/mms/api/public/v1.0/users/byName/ann%2Bx%40example.com");
        }
    }

    #[test]
    fn a_page_of_something_else_admits_nobody() {
        let admitted = |body: &'static str| {
            let script = Script::new([Ok(answer(200, &[]).map(|_| body.into())), Ok(answer(404, &[]))]);
            run(Client::new(script, "https://om.example", "ann", None).admitted()).map_err(|failure| failure.kind)
        };
        assert_eq!(admitted("<html>"), Err(Kind::Unexpected));
        assert_eq!(admitted("{}"), Ok(Me::Untold));
    }

    #[test]
    fn a_key_is_told_from_a_user() {
        let root = r#"{"apiKey":{"id":"5d1d143c87d9d63e6d694746","publicKey":"abcdefgh"},"links":[]}"#;
        assert_eq!(me(&[(200, root)]).0, Ok(Me::ApiKey("5d1d143c87d9d63e6d694746".parse().unwrap())));
    }

    #[test]
    fn who_is_not_told_is_not_guessed_and_other_failures_are_failures() {
        for (status, body) in [
            (404, r#"{"errorCode":"USERNAME_NOT_FOUND"}"#),
            (401, r#"{"errorCode":"NO_CURRENT_USER"}"#),
            (404, "<html>"),
            (200, "{}"),
        ] {
            assert_eq!(me(&[(200, "{}"), (status, body)]).0, Ok(Me::Untold), "{status} {body}");
        }
        assert_eq!(me(&[(403, r#"{"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST"}"#)]).0, Err(Kind::NotListed));
        assert_eq!(me(&[(404, "<html>")]).0, Err(Kind::NoSuchResource));
        assert_eq!(me(&[(200, "{}"), (500, "")]).0, Err(Kind::Unanswered));
    }
}
