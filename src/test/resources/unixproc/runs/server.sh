folder=$(mktemp -d)
mkfifo "$folder/in" "$folder/out"
(while read -r line; do echo "got $line"; done < "$folder/in" > "$folder/out") &
{ echo one; echo two; } > "$folder/in" &
cat "$folder/out"
wait
rm -r "$folder"
