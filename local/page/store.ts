/** What this browser keeps of the spreadsheet: all of it, and the tab that was in front. */
export type Kept = { snapshot: string; tab: string }

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('spreadsheet', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('files')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const database = opened()

async function inFiles<T>(
  mode: IDBTransactionMode,
  act: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database).transaction('files', mode)
  const request = act(transaction.objectStore('files'))
  // Without it the last change before the page goes away might wait too long.
  transaction.commit?.()
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error)
  })
}

export const kept = (): Promise<Kept | undefined> => inFiles('readonly', (files) => files.get('file'))

export const keep = (file: Kept) => inFiles('readwrite', (files) => files.put(file, 'file'))

export const forget = () => inFiles('readwrite', (files) => files.delete('file'))
