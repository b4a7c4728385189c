# Three programs, two pipes: who reads from whom, and who is waited for?
printf 'b\na\n' | sort | head -n 1
