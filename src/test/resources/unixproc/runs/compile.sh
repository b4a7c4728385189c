folder=$(mktemp -d)
cd "$folder" || exit 1
printf 'int a(void) { return 1; }\n' > a.c
printf 'int a(void);\nint main(void) { return a() + 40; }\n' > main.c
printf 'prog: a.o main.o\n\t@cc -o $@ a.o main.o\n%%.o: %%.c\n\t@cc -c -o $@ $<\n' > Makefile
make -s -j4 && ./prog
status=$?
cd / && rm -r "$folder"
exit $status
