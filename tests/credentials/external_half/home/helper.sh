cat <<'EOF'
{"mode": "AK", "access_key_id": "x"}
EOF
