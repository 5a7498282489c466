package dk.sundhedsklynge.meetings.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is said to users whom the register does not know. */
@ConfigMapping(prefix = "klynge.person")
interface PersonSettings {
    /** Whom they write to, as it stands in a Danish sentence after "Skriv til". */
    @WithDefault("sekretariatet for dit samarbejde")
    String contact();
}
