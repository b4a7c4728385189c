package unixproc.lab.agent;

/**
 * How the lab was started.
 *
 * @param socket where the tutor listens
 * @param terminal the lab's terminal
 * @param floor the lowest descriptor the lab keeps for itself
 * @param scratch the directory lines may write in
 * @param unrestricted whether the learner lifted that rail
 * @param execOnly the only programs lines may become, parted by commas; empty for any
 */
record AgentOptions(String socket, String terminal, int floor, String scratch, boolean unrestricted, String execOnly) {
    static AgentOptions of(String[] arguments) {
        return new AgentOptions(
                arguments[0],
                arguments[1],
                Integer.parseInt(arguments[2]),
                arguments[3],
                Boolean.parseBoolean(arguments[4]),
                arguments.length > 5 ? arguments[5] : "");
    }
}
