import type {Residue} from '../../core/conventions.ts';
import {nativePattern} from '../../core/pattern.ts';

/** Accounts of machines and of nobody: a path below them is the same for every reader. */
const NOBODY =
  'shared public default all user username users me you name yourname your-name your_name youruser myuser myname someone somebody anyone nobody ' +
  'foo bar baz xxx example test tester demo alice bob carol john jane johndoe janedoe joe dev developer work worker app appuser nonroot root ' +
  'runner runneradmin vsts vstsagent circleci travis jenkins gitlab-runner buildkite-agent build builder ci deploy docker podman node www www-data ' +
  'git ubuntu debian centos fedora rocky almalinux ec2-user opc azureuser admin administrator core pi vagrant codespace vscode gitpod coder jovyan ' +
  'linuxbrew steam hadoop spark airflow postgres mysql mariadb redis valkey mongo mongodb oracle oceanbase tidb kafka zookeeper elasticsearch ' +
  'opensearch solr neo4j clickhouse rabbitmq minio etcd nacos influxdb kubernetes k8s kbagent helm prometheus grafana';

/** What texts bring along from a chat or from the machine that they were written on. */
export const residues: readonly Residue[] = [
  {
    name: 'id of a chat message',
    pattern: nativePattern(/(?<![\p{L}\p{N}_&?=.-])msg=[0-9a-f]{8}(?![\p{L}\p{N}_-])/u),
    isInCode: false,
    exceptOwners: [],
  },
  {
    name: 'private path',
    pattern: nativePattern(
      /(?<![\p{L}\p{N}_.~/\\-])(?:file:\/\/)?(?:\/Users\/|\/home\/|(?<![\p{L}\p{N}])[A-Z]:\\Users\\)(?<owner>[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40})[/\\](?=[^\s`'"])/u,
    ),
    isInCode: true,
    exceptOwners: NOBODY.split(' '),
  },
];
