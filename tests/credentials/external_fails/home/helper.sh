echo Zq7hemmelig; echo Zq7hemmelig >&2; exit 3
