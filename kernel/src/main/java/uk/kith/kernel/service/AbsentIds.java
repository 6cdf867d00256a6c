package uk.kith.kernel.service;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Lets a {@code uuid} column be null, and hold the elements of a collection: left alone,
 * EclipseLink binds both as varchar, which PostgreSQL refuses, and fails when it reads a null.
 * Every persistence unit names this class as its session customizer.
 */
public class AbsentIds implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : descriptor.getMappings()) {
        if (mapping instanceof DirectToFieldMapping direct
            && isId(descriptor.getJavaClass(), direct.getAttributeName())) {
          direct.setConverter(new AsItIs());
        } else if (mapping instanceof DirectCollectionMapping collection
            && holdsIds(descriptor.getJavaClass(), collection.getAttributeName())) {
          collection.setValueConverter(new AsItIs());
        }
      }
    }
  }

  private static boolean isId(Class<?> entity, String attribute) {
    Field field = field(entity, attribute);
    return field != null && field.getType() == UUID.class;
  }

  private static boolean holdsIds(Class<?> entity, String attribute) {
    Field field = field(entity, attribute);
    return field != null
        && field.getGenericType() instanceof ParameterizedType type
        && type.getActualTypeArguments()[0] == UUID.class;
  }

  private static @Nullable Field field(Class<?> entity, String attribute) {
    for (@Nullable Class<?> type = entity; type != null; type = type.getSuperclass()) {
      try {
        return type.getDeclaredField(attribute);
      } catch (NoSuchFieldException inherited) {
        continue; // of a mapped superclass
      }
    }
    return null;
  }

  /** The driver reads and writes UUIDs and nulls by itself. */
  static final class AsItIs implements Converter {
    private static final long serialVersionUID = 1L;

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
      DatabaseField column =
          mapping instanceof DirectCollectionMapping collection
              ? collection.getDirectField()
              : mapping.getField();
      column.setSqlType(Types.OTHER);
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
