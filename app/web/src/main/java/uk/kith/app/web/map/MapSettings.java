package uk.kith.app.web.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.start.StartupStep;
import uk.kith.kernel.LocalAuthority;

/**
 * The boundary that an authority supplies, and the licence lines under every map. It is read at the
 * start: a file that cannot be read stops the start, not a page.
 */
@ApplicationScoped
public class MapSettings implements StartupStep {

  private static final int ORDER = 300;

  /** Of the centres of sectors that Kith brings. */
  private static final String SECTORS =
      "Contains OS data © Crown copyright and database right 2025; contains Royal Mail data © Royal"
          + " Mail copyright and database right 2025. Source: Office for National Statistics"
          + " licensed under the Open Government Licence v.3.0.";

  @Inject
  @ConfigProperty(name = "kith.map.boundary")
  Optional<String> file;

  @Inject
  @ConfigProperty(name = "kith.map.boundary-licence")
  Optional<String> licence;

  @Inject LocalAuthority authority;

  private volatile Boundary boundary = Boundary.NONE;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    if (file.isEmpty()) {
      return;
    }
    if (licence.isEmpty()) {
      throw new IllegalStateException(
          "kith.map.boundary is set, but not kith.map.boundary-licence, which stands under the map");
    }
    try (Reader reader = Files.newBufferedReader(Path.of(file.get()), StandardCharsets.UTF_8)) {
      boundary = Boundary.read(reader, authority.code());
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("kith.map.boundary cannot be read: " + file.get(), e);
    }
  }

  Boundary boundary() {
    return boundary;
  }

  List<String> licences() {
    List<String> lines = new ArrayList<>();
    licence.filter(line -> file.isPresent()).ifPresent(lines::add);
    lines.add(SECTORS);
    return lines;
  }
}
