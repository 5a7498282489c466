package dk.sundhedsklynge.meetings.handover.shown;

import dk.sundhedsklynge.platform.report.Report;
import dk.sundhedsklynge.platform.report.ReportDocx;
import dk.sundhedsklynge.platform.report.ReportPdf;
import dk.sundhedsklynge.platform.report.ReportXlsx;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that a dossier can be fetched as, besides the JSON that is hashed. */
public enum DossierFormat {
    PDF("application/pdf") {
        @Override
        byte[] write(Report report, URI site) {
            return ReportPdf.write(report, site);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        byte[] write(Report report, URI site) {
            return ReportDocx.write(report, site);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(Report report, URI site) {
            return ReportXlsx.write(report, site);
        }
    };

    private final String mediaType;

    DossierFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param site that links lead to */
    abstract byte[] write(Report report, URI site);

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DossierFormat> of(String ending) {
        return Arrays.stream(values()).filter(it -> it.ending().equals(ending)).findFirst();
    }
}
