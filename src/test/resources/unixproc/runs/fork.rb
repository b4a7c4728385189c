pid = fork { exit 4 }
Process.wait(pid)
puts $?.exitstatus
