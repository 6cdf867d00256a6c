package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.kernel.DatedFigure;

/** Each figure that is still to be confirmed is a setting, and what is set is what counts. */
class LawSettingsTest {

  private static Field field(RecordComponent component) throws ReflectiveOperationException {
    return LawSettings.class.getDeclaredField(component.getName());
  }

  private static LawSettings usual() throws ReflectiveOperationException {
    LawSettings settings = new LawSettings();
    for (RecordComponent each : LawToConfirm.class.getRecordComponents()) {
      field(each).set(settings, each.getAccessor().invoke(LawToConfirm.USUAL));
    }
    return settings;
  }

  @Test
  void defaultOfEverySettingIsThatOfTheLaw() throws ReflectiveOperationException {
    for (RecordComponent each : LawToConfirm.class.getRecordComponents()) {
      ConfigProperty setting = field(each).getAnnotation(ConfigProperty.class);
      assertEquals(
          "kith.court.law." + each.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
          setting.name());
      assertEquals(
          each.getAccessor().invoke(LawToConfirm.USUAL).toString(), setting.defaultValue());
    }
    assertEquals(LawToConfirm.USUAL, usual().law());
  }

  @Test
  void everySettingIsRead() throws ReflectiveOperationException {
    for (RecordComponent each : LawToConfirm.class.getRecordComponents()) {
      Object other = other(each.getAccessor().invoke(LawToConfirm.USUAL));
      LawSettings settings = usual();
      field(each).set(settings, other);
      assertEquals(Laws.with(each.getName(), other), settings.law(), each.getName());
    }
  }

  private static Object other(Object value) {
    return switch (value.getClass().getSimpleName()) {
      case "DatedFigure" -> DatedFigure.parse(value + ", 99 from 2027-04-01");
      case "Boolean" -> !((Boolean) value);
      default -> ((LocalDate) value).plusYears(1);
    };
  }
}
