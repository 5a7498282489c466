package dk.sundhedsklynge.platform.security;

/** Whether the caller may do something in a cooperation. */
public enum Permission {
    GRANTED,
    /** The caller may not know of the cooperation: to them it is not there. */
    UNKNOWN,
    /** The caller knows of the cooperation and has none of the roles. */
    FORBIDDEN
}
