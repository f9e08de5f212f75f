/** Clean scripts of many shapes, written for these tests; `bash -n` has nothing to say of any of them. */
export const SCRIPTS: readonly string[] = [
  `#!/usr/bin/env bash
# Rotates the application's logs; run from cron.
set -euo pipefail

LOG_DIR="\${LOG_DIR:-/var/log/app}"
KEEP=\${1:-7}

rotate() {
  local file="$1" stamp
  stamp=$(date +%Y%m%d)
  if [[ -s "$file" && ! -e "$file.$stamp.gz" ]]; then
    gzip -c "$file" > "$file.$stamp.gz"
    : > "$file"
  else
    echo "nothing to do for \${file##*/}"
  fi
}

for file in "$LOG_DIR"/*.log; do
  rotate "$file" || { echo "cannot rotate $file" >&2; exit 1; }
done

find "$LOG_DIR" -name '*.gz' -mtime "+$KEEP" -print0 | xargs -0 -r rm --
`,
  `# 1. wait until the service answers
deadline=$((SECONDS + 60))
until curl -fsS "http://localhost:8080/health" >/dev/null 2>&1; do
  if (( SECONDS > deadline )); then
    echo "gave up after $((SECONDS))s (see the log)" >&2
    exit 1
  fi
  sleep 2
done
# 2. 确认版本（不要跳过）
version=$(curl -fsS "http://localhost:8080/version" | jq -r '.version')
case "$version" in
  2.*|3.*) echo "supported: $version" ;;
  "") echo "no version"; exit 1 ;;
  *) echo "unsupported: $version"; exit 1 ;;
esac
`,
  `cat <<EOF > app.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  greeting: "it's a (small) test"
EOF
kubectl apply -f app.yaml
kubectl get configmap app -o jsonpath='{.data.greeting}{"\\n"}'
`,
  `kubectl exec db-0 -- bash -c '
for pid in $(pgrep -f worker); do
  echo "pid=$pid"
done
' | sort -n
`,
  `TARGETS=(
  alpha
  "beta two"
  gamma
)
TARGETS+=(delta)
for ((i = 0; i < \${#TARGETS[@]}; i++)); do
  printf '%s: %s\\n' "$i" "\${TARGETS[$i]}"
done
diff <(sort old.txt) <(sort new.txt) || true
wc -l <<<"$(ls)"
`,
  `backup_to() (
  cd "$1" || exit
  tar czf "backup-$(hostname)-$(date +%s).tgz" data
)
backup_to /srv/app && echo done
[ -n "\${DEBUG:-}" ] && set -x
while IFS=: read -r user _ uid _; do
  if [ "$uid" -ge 1000 ]; then echo "$user"; fi
done < /etc/passwd
`,
  `OLD=\`git describe --tags --abbrev=0\`
git log --oneline "\${OLD}..HEAD" | awk '{print substr($0, 1, 60)}'
git shortlog -sn "$OLD..HEAD" | while read -r count name; do
  echo "$name has $count commits"
done
if [[ $OLD =~ ^v([0-9]+) ]]; then echo "major \${BASH_REMATCH[1]}"; fi
`,
  `az vm create \\
  --resource-group demo \\
  --name "vm-$SUFFIX" \\
  --tags owner="$(whoami)" 'purpose=load test'
ID=$(az vm show -g demo -n "vm-$SUFFIX" --query id -o tsv)
(
  while true; do
    date
    sleep 5
  done
) &
kill %1
`,
];
