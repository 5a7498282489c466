package dk.sundhedsklynge.meetings.register;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The register and what finds its way in it, for injection. */
class RegisterBean {
    @Produces
    @Singleton
    Register register(RegisterTables tables) {
        return new Register(tables::held);
    }

    @Produces
    @Singleton
    ClusterMatcher clusterMatcher(Register register) {
        return new ClusterMatcher(register);
    }
}
