folder=$(mktemp -d)
cd "$folder" || exit 1
printf 'all: a b c d\na b c d:\n\t@echo $@ > $@; cat $@\n' > Makefile
make -s -j4 2>&1 | sort
cd / && rm -r "$folder"
