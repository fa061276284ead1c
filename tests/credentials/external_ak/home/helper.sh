cat <<'EOF'
{"mode": "AK", "access_key_id": "LTAI5tExt", "access_key_secret": "Zq7hemmelig"}
EOF
