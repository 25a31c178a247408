/** @jsxImportSource preact */

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFocus: () => void;
}

export function ChooseFile({ onFiles, onFocus }: Props) {
  return (
    <label class="button plan-file">
      Choose a file
      <input
        class="hidden-visually"
        type="file"
        multiple
        accept=".csv,.tsv,.json,.yaml,.yml,.xlsx,.md,.tf,.txt,.js,.ts,.py,text/*"
        onFocus={onFocus}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
