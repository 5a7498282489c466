package dk.sundhedsklynge.platform.security;

/** Whether a token that is valid in itself may be used. */
enum Access {
    OPEN,
    /** Its session was signed out of. */
    SESSION_ENDED,
    /** Its user may not come in until further notice. */
    USER_WITHDRAWN
}
