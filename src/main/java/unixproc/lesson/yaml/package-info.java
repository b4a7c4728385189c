/**
 * YAML with the place of every node.
 *
 * <p>Read first: YamlReader, YamlNode, YamlFields.
 */
package unixproc.lesson.yaml;
