package dk.sundhedsklynge.funds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dk.sundhedsklynge.platform.testing.ServiceRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests OF_EVERY_SERVICE = ArchTests.in(ServiceRules.class);

    /** Sharing an amount is told without HTTP, Kafka or a database in sight. */
    @ArchTest
    static final ArchRule SHARING_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..funds.key..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.kafka..", "io.quarkus..", "dk.sundhedsklynge.platform..");

    /** What the ledger should hold is a function of what was ordered; only the posting of it knows a database. */
    @ArchTest
    static final ArchRule WEIGHING_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..funds.book..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.kafka..", "io.quarkus..", "..platform.database..");

    /** Entries, transfers and balances are written by the ledger alone: for what was weighed again, and for vouchers. */
    @ArchTest
    static final ArchRule ENTRIES_ARE_POSTED_IN_ONE_PLACE = classes()
            .that()
            .haveFullyQualifiedName("dk.sundhedsklynge.funds.ledger.Ledger")
            .should()
            .onlyBeAccessed()
            .byClassesThat()
            .resideInAnyPackage("..funds.posting..", "..funds.note..", "..funds.ledger..");
}
