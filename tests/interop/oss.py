"""The vendor's SDK of OSS against the witness, and as the judge of the program's signatures.

calls WITNESS: makes the calls that a journal is made of, and checks what comes back.
signatures WITNESS REQUESTS: signs each request that the witness got from the program again, for the same moment.
"""

import datetime
import json
import sys
from urllib.parse import unquote, urlsplit

import alibabacloud_oss_v2 as oss
from alibabacloud_oss_v2 import exceptions, types
from alibabacloud_oss_v2.credentials import Credentials
from alibabacloud_oss_v2.signer import SignerV4

witness = json.load(open(sys.argv[2], encoding="utf-8"))


def client():
    config = oss.config.load_default()
    config.credentials_provider = oss.credentials.StaticCredentialsProvider(witness["key_id"], witness["secret"])
    config.region = witness["region"]
    config.endpoint = witness["endpoint"]
    config.retry_max_attempts = 1
    return oss.Client(config)


def refused(call):
    """The error code with which the witness refuses a call."""
    try:
        call()
    except exceptions.OperationError as error:
        cause = error.unwrap()
        return cause.code
    return None


def calls():
    sdk, bucket, key = client(), witness["bucket"], "sdk/a log.jsonl"

    def append(position, body):
        return sdk.append_object(oss.AppendObjectRequest(bucket=bucket, key=key, position=position, body=body))

    first = append(0, b"one\n")
    assert first.next_position == 4, first
    assert append(4, b"two\n").next_position == 8
    assert refused(lambda: append(4, b"three\n")) == "PositionNotEqualToLength"
    head = sdk.head_object(oss.HeadObjectRequest(bucket=bucket, key=key))
    assert (head.content_length, head.object_type) == (8, "Appendable"), head
    whole = sdk.get_object(oss.GetObjectRequest(bucket=bucket, key=key))
    assert whole.body.content == b"one\ntwo\n"
    part = sdk.get_object(
        oss.GetObjectRequest(bucket=bucket, key=key, range_header="bytes=4-100", range_behavior="standard")
    )
    assert (part.status_code, part.body.content, part.content_range) == (206, b"two\n", "bytes 4-7/8")
    listed = sdk.list_objects_v2(oss.ListObjectsV2Request(bucket=bucket, prefix="sdk/"))
    assert [(found.key, found.size) for found in listed.contents] == [(key, 8)], listed
    missing = oss.GetObjectRequest(bucket=bucket, key="sdk/missing")
    assert refused(lambda: sdk.get_object(missing)) == "NoSuchKey"
    witness["secret"] += "x"
    wrong = client()
    request = oss.HeadObjectRequest(bucket=bucket, key=key)
    assert refused(lambda: wrong.get_object(oss.GetObjectRequest(bucket=bucket, key=key))) == "SignatureDoesNotMatch"
    assert refused(lambda: wrong.head_object(request)) is not None


def signatures():
    signed = 0
    for line in open(sys.argv[3], encoding="utf-8"):
        request = json.loads(line)
        headers = dict(request["headers"])
        if "alibabacloud-python-sdk" in headers.get("user-agent", ""):
            continue
        parts = urlsplit(request["target"])
        bucket, _, key = unquote(parts.path).lstrip("/").partition("/")
        moment = datetime.datetime.strptime(headers["x-oss-date"], "%Y%m%dT%H%M%SZ")
        again = types.HttpRequest(method=request["method"], url=witness["endpoint"] + request["target"])
        again.headers.update({name: value for name, value in headers.items() if name != "authorization"})
        context = types.SigningContext(
            product="oss",
            region=witness["region"],
            bucket=bucket,
            key=key,
            request=again,
            credentials=Credentials(witness["key_id"], witness["secret"]),
            signing_time=moment.replace(tzinfo=datetime.timezone.utc),
        )
        SignerV4().sign(context)
        assert again.headers["Authorization"] == headers["authorization"], (request, again.headers)
        signed += 1
    assert signed >= 5, f"only {signed} requests were compared"
    print(f"{signed} signatures are the same")


{"calls": calls, "signatures": signatures}[sys.argv[1]]()
