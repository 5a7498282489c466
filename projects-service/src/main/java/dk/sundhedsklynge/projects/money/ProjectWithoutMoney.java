package dk.sundhedsklynge.projects.money;

import java.util.UUID;

/** The ledger says that a project has no money in any fund. */
public record ProjectWithoutMoney(UUID project, String cooperation) {}
