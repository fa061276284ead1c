cat <<'EOF'
{"mode": "StsToken", "access_key_id": "STS.Ext", "access_key_secret": "Zq7hemmelig", "sts_token": "Zq7hemmelig", "expiration": "2026-11-22T03:00:00Z"}
EOF
