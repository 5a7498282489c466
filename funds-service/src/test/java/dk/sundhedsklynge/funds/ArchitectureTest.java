package dk.sundhedsklynge.funds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dk.sundhedsklynge.platform.testing.RefusalRules;
import dk.sundhedsklynge.platform.testing.ServiceRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests OF_EVERY_SERVICE = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchTests REFUSALS = ArchTests.in(RefusalRules.class);

    private static final String[] WHAT_A_FUNCTION_NEEDS_NOT = {
        "jakarta..", "org.apache.kafka..", "io.quarkus..", "com.fasterxml..", "..platform.database..", "java.sql.."
    };

    /** Where money stands and how an amount is shared is told without HTTP, Kafka or a database in sight. */
    @ArchTest
    static final ArchRule ACCOUNTS_ARE_PURE = pure("..funds.account..");

    @ArchTest
    static final ArchRule SHARING_IS_PURE = pure("..funds.key..");

    @ArchTest
    static final ArchRule ORDERS_ARE_PURE = pure("..funds.order..");

    /** What the ledger should hold is a function of what was ordered; only the posting of it knows a database. */
    @ArchTest
    static final ArchRule RULES_ARE_PURE = pure("..funds.rule..");

    @ArchTest
    static final ArchRule WEIGHING_IS_PURE = pure("..funds.weighing..");

    @ArchTest
    static final ArchRule COMPARISON_IS_PURE = pure("..funds.comparison..");

    private static ArchRule pure(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WHAT_A_FUNCTION_NEEDS_NOT);
    }

    /** Entries, transfers and balances are written by the ledger alone: for what was weighed again, and for vouchers. */
    @ArchTest
    static final ArchRule ENTRIES_ARE_POSTED_IN_ONE_PLACE = classes()
            .that()
            .haveFullyQualifiedName("dk.sundhedsklynge.funds.ledger.Ledger")
            .should()
            .onlyBeAccessed()
            .byClassesThat()
            .resideInAnyPackage("..funds.posting..", "..funds.voucher..", "..funds.ledger..");
}
