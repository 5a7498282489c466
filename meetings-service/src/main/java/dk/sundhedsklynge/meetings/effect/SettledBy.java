package dk.sundhedsklynge.meetings.effect;

import dk.sundhedsklynge.platform.security.Caller;

/**
 * Who settled an effect.
 *
 * @param user the id that Keycloak knows the user by
 * @param name what the user is called at that time
 */
record SettledBy(String user, String name) {
    static SettledBy of(Caller caller) {
        return new SettledBy(caller.subject(), caller.displayName());
    }
}
