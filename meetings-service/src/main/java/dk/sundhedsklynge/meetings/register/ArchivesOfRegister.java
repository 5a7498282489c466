package dk.sundhedsklynge.meetings.register;

import dk.sundhedsklynge.platform.security.Archives;
import jakarta.enterprise.context.ApplicationScoped;

/** The cooperations that are archives. */
@ApplicationScoped
class ArchivesOfRegister implements Archives {
    private final Register register;

    ArchivesOfRegister(Register register) {
        this.register = register;
    }

    @Override
    public boolean isArchive(String cooperation) {
        return register.isArchive(cooperation);
    }
}
