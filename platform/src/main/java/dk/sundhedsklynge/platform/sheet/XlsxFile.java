package dk.sundhedsklynge.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an XLSX workbook as a stream. Numbers are taken as the file writes them, so that no amount passes through floating point.
 * No formula is calculated, no link followed and no macro run.
 */
final class XlsxFile {
    /** Bytes of all parts together, unpacked. */
    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_SHEETS = 30;
    private static final int BUFFER = 8 * 1024;

    private XlsxFile() {}

    @SuppressWarnings("IllegalCatch") // A parser of files from anywhere fails in more ways than it declares.
    static SheetOutcome read(byte[] content) {
        try {
            if (!isWithinLimits(content)) {
                return new SheetOutcome.TooLargeUnpacked();
            }
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
                return read(new XSSFReader(parts));
            }
        } catch (SheetRows.Refusal refusal) {
            return refusal.reason();
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            return new SheetOutcome.Unreadable();
        }
    }

    /** Unpacks without keeping anything, before anything is kept. */
    private static boolean isWithinLimits(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[BUFFER];
            long unpacked = 0;
            int parts = 0;
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** What keeps the first sheet from being read is said; another that cannot be read is left aside. */
    private static SheetOutcome read(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, SheetRows.Refusal {
        Workbook workbook = new Workbook();
        try (InputStream data = reader.getWorkbookData()) {
            parse(data, workbook);
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean first = true;
        for (Workbook.Listed listed : workbook.sheets) {
            if (!listed.visible() || sheets.size() == MOST_SHEETS) {
                continue;
            }
            try {
                Sheet sheet = sheet(reader, listed, workbook.from1904);
                if (!sheet.rows().isEmpty()) {
                    sheets.add(sheet);
                }
            } catch (SheetRows.Refusal refusal) {
                if (first) {
                    throw refusal;
                }
            }
            first = false;
        }
        return sheets.isEmpty() ? new SheetOutcome.Empty() : new SheetOutcome.Read(SheetForm.withoutExample(sheets));
    }

    private static Sheet sheet(XSSFReader reader, Workbook.Listed listed, boolean from1904)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, SheetRows.Refusal {
        SheetHandler handler = new SheetHandler(reader.getSharedStringsTable(), reader.getStylesTable(), from1904);
        try (InputStream data = reader.getSheet(listed.relation())) {
            parse(data, handler);
        } catch (SAXException e) {
            if (e.getException() instanceof SheetRows.Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
        return handler.sheet(listed.name());
    }

    private static void parse(InputStream data, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(data));
    }

    /** The list of sheets, and from which year days are counted. */
    private static final class Workbook extends DefaultHandler {
        private final List<Listed> sheets = new ArrayList<>();
        private boolean from1904;

        private record Listed(String name, String relation, boolean visible) {}

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "workbookPr" -> from1904 = isTrue(attributes.getValue("date1904"));
                case "sheet" -> sheets.add(listed(attributes));
                default -> {
                    // Nothing else says where the rows are.
                }
            }
        }

        private static Listed listed(Attributes attributes) {
            String relation = "";
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")) {
                    relation = attributes.getValue(i);
                }
            }
            String state = attributes.getValue("state");
            return new Listed(
                    String.valueOf(attributes.getValue("name")), relation, state == null || state.equals("visible"));
        }

        private static boolean isTrue(@Nullable String value) {
            return "1".equals(value) || "true".equals(value);
        }
    }
}
