for code in 3 4 5; do
    (exit $code) &
    wait $!
    echo $?
done
