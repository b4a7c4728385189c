thread = Process.detach(fork { exit 2 })
puts thread.value.exitstatus
