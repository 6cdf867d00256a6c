package uk.kith.kernel.service;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Lets a {@code uuid} column be null: left alone, EclipseLink binds an absent id as a varchar,
 * which PostgreSQL refuses, and fails when it reads one. Every persistence unit names this class as
 * its session customizer.
 */
public class AbsentIds implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : descriptor.getMappings()) {
        if (mapping instanceof DirectToFieldMapping direct
            && isId(descriptor.getJavaClass(), direct.getAttributeName())) {
          direct.setConverter(new AsItIs());
        }
      }
    }
  }

  private static boolean isId(Class<?> entity, String attribute) {
    for (@Nullable Class<?> type = entity; type != null; type = type.getSuperclass()) {
      try {
        return type.getDeclaredField(attribute).getType() == UUID.class;
      } catch (NoSuchFieldException inherited) {
        continue; // of a mapped superclass
      }
    }
    return false;
  }

  /** The driver reads and writes UUIDs and nulls by itself. */
  static final class AsItIs implements Converter {
    private static final long serialVersionUID = 1L;

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
      mapping.getField().setSqlType(Types.OTHER);
    }

    @Override
    public @Nullable Object convertObjectValueToDataValue(@Nullable Object id, Session session) {
      return id;
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object id, Session session) {
      return id == null || id instanceof UUID ? id : UUID.fromString(id.toString());
    }

    @Override
    public boolean isMutable() {
      return false;
    }
  }
}
