child = fork do
  trap(:USR1) { exit 8 }
  sleep
end
sleep 0.3
Process.kill(:USR1, child)
Process.wait(child)
puts $?.exitstatus
