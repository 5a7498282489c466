package dk.sundhedsklynge.meetings.handover.dossier;

/**
 * What is missing before a line can be handed over, and who can say it; both in Danish.
 *
 * @param whom the office or body to ask, no person
 */
public record Missing(String what, String whom) {}
