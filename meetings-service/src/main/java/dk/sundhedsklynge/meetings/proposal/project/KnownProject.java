package dk.sundhedsklynge.meetings.proposal.project;

import java.util.List;
import java.util.UUID;

/**
 * A project that was known before these minutes.
 *
 * @param names the first is the name, the others are aliases
 * @param registered false when only an earlier version of the same minutes made the name known: then these minutes
 *     must register the project
 */
public record KnownProject(UUID id, List<String> names, boolean registered) {}
