package uk.kith.app.web.list;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import uk.kith.kernel.service.SheetFile;

/** The answer to "Download": a whole list as a file. */
public final class Download {

  /** Below the address of a list, for {@code @Path}. */
  public static final String PATH = "list.{format:csv|xlsx}";

  private static final String CSV = "csv";

  private Download() {}

  /**
   * Made whole before the first byte is sent, so that an error is an error page.
   *
   * @param format as the path has it
   * @param things hands over the whole list, in batches
   */
  public static <T> Response of(
      Worklist<T> list, String format, Consumer<Consumer<List<T>>> things) {
    boolean csv = format.equals(CSV);
    ListFile file =
        csv ? ListFile.csv(list.columns()) : ListFile.xlsx(list.heading(), list.columns());
    things.accept(batch -> batch.forEach(thing -> file.add(list.row(thing))));
    return Response.ok(file.finish(), csv ? "text/csv;charset=utf-8" : SheetFile.XLSX_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + list.fileName(format) + "\"")
        .build();
  }
}
