package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.standing.CourtPolicy;

/** Each figure of the outline is a setting, and what is set is what counts. */
class CourtSettingsTest {

  private static List<RecordComponent> figures() {
    return Arrays.stream(CourtPolicy.class.getRecordComponents())
        .filter(each -> each.getType() == int.class)
        .toList();
  }

  private static Field field(RecordComponent component) throws ReflectiveOperationException {
    return CourtSettings.class.getDeclaredField(component.getName());
  }

  private static CourtSettings usual() throws ReflectiveOperationException {
    CourtSettings settings = new CourtSettings();
    settings.law = LawToConfirm.USUAL;
    for (RecordComponent each : figures()) {
      ConfigProperty setting = field(each).getAnnotation(ConfigProperty.class);
      field(each).setInt(settings, Integer.parseInt(setting.defaultValue()));
    }
    return settings;
  }

  @Test
  void withoutSettingsThePolicyIsTheUsualOne() throws ReflectiveOperationException {
    assertEquals(CourtPolicy.USUAL, usual().policy());
  }

  @Test
  void everySettingIsRead() throws ReflectiveOperationException {
    for (RecordComponent each : figures()) {
      CourtSettings settings = usual();
      field(each).setInt(settings, 99);
      assertEquals(99, each.getAccessor().invoke(settings.policy()), each.getName());
    }
  }
}
