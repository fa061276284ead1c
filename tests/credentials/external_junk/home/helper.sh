echo Zq7hemmelig
