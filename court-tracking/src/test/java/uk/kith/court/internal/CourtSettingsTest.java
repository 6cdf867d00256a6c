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
import uk.kith.kernel.DatedFigure;

/** Each figure of the outline is a setting, and what is set is what counts. */
class CourtSettingsTest {

  private static List<RecordComponent> figures() {
    return Arrays.stream(CourtPolicy.class.getRecordComponents())
        .filter(each -> each.getType() != LawToConfirm.class)
        .toList();
  }

  private static Field field(RecordComponent component) throws ReflectiveOperationException {
    return CourtSettings.class.getDeclaredField(component.getName());
  }

  private static Object figure(RecordComponent component, String text) {
    return component.getType() == int.class ? Integer.valueOf(text) : DatedFigure.parse(text);
  }

  private static CourtSettings usual() throws ReflectiveOperationException {
    CourtSettings settings = new CourtSettings();
    settings.law = LawToConfirm.USUAL;
    for (RecordComponent each : figures()) {
      ConfigProperty setting = field(each).getAnnotation(ConfigProperty.class);
      field(each).set(settings, figure(each, setting.defaultValue()));
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
      Object other = figure(each, "99");
      field(each).set(settings, other);
      assertEquals(other, each.getAccessor().invoke(settings.policy()), each.getName());
    }
  }
}
