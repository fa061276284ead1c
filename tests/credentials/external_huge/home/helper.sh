while :; do echo Zq7hemmelig; done
