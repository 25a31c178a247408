// How editors are told which schema is for which files.

import type { AuthoredSchema } from '../catalog/editor-schemas.ts';

/** `.vscode/settings.json`, for the YAML extension of Red Hat. Folders are as seen from the project; `content` ends with a
 * slash, or is empty. */
export function vsCodeSettings(schemas: readonly AuthoredSchema[], folder: string, content: string): string {
  const mapping = schemas.map(({ name, files }) => {
    const paths = files.map((file) => content + file);
    return [`${folder}/${name}.schema.json`, paths.length === 1 ? paths[0] : paths] as const;
  });
  const settings = { 'yaml.schemas': Object.fromEntries(mapping), 'yaml.validate': true, 'yaml.completion': true };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** `.idea/jsonSchemas.xml`, where JetBrains editors keep their JSON Schema mappings. */
export function jetBrainsMapping(schemas: readonly AuthoredSchema[], folder: string, content: string): string {
  const entries = schemas.map(
    ({ name, files }) => `      <entry key="${name}">
        <value>
          <SchemaInfo>
            <option name="name" value="${name}" />
            <option name="relativePathToSchema" value="${folder}/${name}.schema.json" />
            <option name="schemaVersion" value="JSON Schema version 7" />
            <option name="patterns">
              <list>
${files.map((file) => itemOf(content + file)).join('\n')}
              </list>
            </option>
          </SchemaInfo>
        </value>
      </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
${entries.join('\n')}
      </map>
    </state>
  </component>
</project>
`;
}

const itemOf = (path: string): string => {
  const isPattern = path.includes('*');
  return `                <Item>
                  <option name="pattern" value="${String(isPattern)}" />
                  <option name="path" value="${path}" />
                  <option name="mappingKind" value="${isPattern ? 'Pattern' : 'File'}" />
                </Item>`;
};
