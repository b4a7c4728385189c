3.times { |i| fork { exit i } }
puts 3.times.map { Process.wait2[1].exitstatus }.sort.inspect
