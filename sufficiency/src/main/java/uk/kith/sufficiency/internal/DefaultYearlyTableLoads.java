package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.YearlyTableLoads;
import uk.kith.sufficiency.engine.pooled.TableLayout;
import uk.kith.sufficiency.engine.pooled.TableReader;
import uk.kith.sufficiency.engine.pooled.UnreadableTables;

/**
 * Receives yearly tables. Receiving takes as long as the sender's line needs, so it is no
 * transaction itself.
 */
@ApplicationScoped
@AllowedRoles({Role.ADMINISTRATOR, Role.COMMISSIONER})
public class DefaultYearlyTableLoads implements YearlyTableLoads {

  /** More than any first row has. */
  private static final int START = 4096;

  private static final int LONGEST_NAME = 200;

  @Inject YearlyTableSteps steps;

  @Inject
  @ConfigProperty(name = "kith.sufficiency.yearly-tables.most-bytes")
  int mostBytes;

  @Override
  public LoadView receive(InputStream content, String fileName) {
    try {
      byte[] start = content.readNBytes(START);
      TableLayout layout = TableReader.layout(new String(start, StandardCharsets.UTF_8));
      byte[] rest = content.readNBytes(Math.max(0, mostBytes - start.length) + 1);
      byte[] whole = new byte[start.length + rest.length];
      if (whole.length > mostBytes) {
        throw new Invalid("", "too-large", "The file is larger than this service reads.");
      }
      System.arraycopy(start, 0, whole, 0, start.length);
      System.arraycopy(rest, 0, whole, start.length, rest.length);
      String name = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
      return steps.receive(name, layout, whole, HexFormat.of().formatHex(sha256().digest(whole)));
    } catch (UnreadableTables e) {
      throw new Invalid("", e.code(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("yearly tables were not received whole", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public LoadView getLoad(LoadId id) {
    return steps.getLoad(id);
  }

  @Override
  public LoadView cancel(LoadId id) {
    LoadView view = steps.cancel(id);
    if (!view.isUnfinished()) {
      steps.discard(id);
    }
    return view;
  }

  @Override
  public Optional<LoadView> findUnfinished() {
    return steps.findUnfinished();
  }

  @Override
  public Page<EditionView> listEditions(int page, int size) {
    return steps.listEditions(page, size);
  }
}
